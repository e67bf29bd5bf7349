/** How rooms of this module reach the database beyond mapped entities. No table belongs here. */
package org.beian.filing.persistence;
