/**
 * The outbox: mail written in the transaction of the act it tells of, sent afterwards, so that
 * neither a crash nor a mail server out of order loses any. Also the port to a gateway for short
 * messages. What a mail says belongs to the room that posts it.
 */
package org.beian.directory.outbox;
