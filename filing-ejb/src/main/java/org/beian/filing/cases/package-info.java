/**
 * Cases in the hands of those who may open them: whoever holds number and query code, the account
 * that keeps them, the staff. How a case comes about and is decided belongs to {@code intake}.
 */
package org.beian.filing.cases;
