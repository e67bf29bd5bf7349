/** What the product does when its parts die or many want the same at once (OP4, IN5). */
package org.beian.e2e.fault;
