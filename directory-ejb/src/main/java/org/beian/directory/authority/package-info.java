/**
 * The receiving authorities, how to reach them, and the divisions they answer for. Who may act for
 * an authority does not belong here.
 */
package org.beian.directory.authority;
