/**
 * Materials (申请材料, guide item 9) that come with a form: taken in, judged by their content and kept
 * in the database. Which materials a form must bring is for {@code intake} to say.
 */
package org.beian.filing.material;
