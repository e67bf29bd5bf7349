/**
 * Brings the database to the schema this version needs, once, before anybody works with it. The
 * scripts themselves live with the module that owns the table, in {@code db/migration}.
 */
package org.beian.directory.schema;
