/**
 * The description of the API ({@code META-INF/openapi.yaml}, the one place where it is told): as it
 * is, for programs, and as pages, for people. No operation of the API itself.
 */
package org.beian.web.docs;
