/** Papers and mail: what an applicant gets, what whoever is shown a paper can check. */
package org.beian.e2e.notice;
