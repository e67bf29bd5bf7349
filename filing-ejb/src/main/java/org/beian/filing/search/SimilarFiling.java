package org.beian.filing.search;

import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.registry.FilingNumber;

/** An effective filing of another unit, whose name is much like the one that was asked for. */
public record SimilarFiling(
    FilingNumber number, AuthorityCode authority, String unitCode, String unitName) {}
