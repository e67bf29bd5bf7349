/** The counter: a clerk files for a visitor on one screen. */
package org.beian.web.desk.counter;
