/**
 * People at their browsers: headless Chromium in the two widths we promise, watched for console
 * errors, breaches of the content security policy and requests to anywhere else.
 */
package org.beian.e2e.browser;
