/**
 * What every room of both modules needs to keep and read data: values in columns, and lists that
 * are read often and change rarely. Anything that knows what the data mean does not belong here.
 */
package org.beian.directory.persistence;
