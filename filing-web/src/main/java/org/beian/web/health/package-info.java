/** What machines that watch over the servers ask (MicroProfile Health, under {@code /health}). */
package org.beian.web.health;
