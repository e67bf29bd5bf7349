package org.beian.e2e.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.e2e.Books;
import org.beian.e2e.product.Product;

/** What the shared product mailed. */
public final class Mails {

  private Mails() {}

  /**
   * The link in the newest mail with one below a path; whom it went to is sealed.
   *
   * @param path such as {@code /account/}
   */
  public static String newestLink(String path) {
    String mail =
        Books.list(
                Product.shared(),
                "SELECT body FROM outgoing_mail WHERE body LIKE '%"
                    + path
                    + "%' ORDER BY id DESC LIMIT 1")
            .get(0);
    Matcher link = Pattern.compile("http\\S+(" + path + "\\S+)").matcher(mail);
    if (!link.find()) {
      throw new IllegalStateException("No link in: " + mail);
    }
    return link.group(1);
  }
}
