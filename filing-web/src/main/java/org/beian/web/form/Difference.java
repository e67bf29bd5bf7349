package org.beian.web.form;

import java.util.List;

/**
 * A field before and after, in words.
 *
 * @param name JSON pointer of the field
 */
public record Difference(String name, String label, List<String> before, List<String> after) {}
