/**
 * Papers: how they are laid out, written as PDF and OFD (GB/T 33190), and signed. What a paper says
 * belongs to the room that issues it.
 */
package org.beian.filing.document;
