/**
 * The description of the API, held against what the product answers: every answer that a test gets
 * over {@code Product.http()} is looked at.
 */
package org.beian.e2e.contract;
