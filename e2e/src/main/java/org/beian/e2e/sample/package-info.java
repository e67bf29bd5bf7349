/** Made-up organisations and the forms they hand in; no living person and no real unit is meant. */
package org.beian.e2e.sample;
