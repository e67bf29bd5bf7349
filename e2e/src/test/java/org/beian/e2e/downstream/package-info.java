/** Access providers' reports, by program and in the browser (IN2, IN3, IN4, IN5, IN13). */
package org.beian.e2e.downstream;
