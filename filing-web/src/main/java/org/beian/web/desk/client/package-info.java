/** Programs of organisations that wait for the authority. */
package org.beian.web.desk.client;
