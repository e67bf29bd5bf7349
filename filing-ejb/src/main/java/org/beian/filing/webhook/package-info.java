/**
 * Carries events to where programs want to be told: signed, again until they are taken, in order
 * for each filing, never to an address inside unless the operator allows it. What happened belongs
 * to {@code event}.
 */
package org.beian.filing.webhook;
