package org.beian.e2e.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.e2e.Books;
import org.beian.e2e.product.Product;

/** What the shared product mailed. */
public final class Mails {

  private static final Pattern LINK = Pattern.compile("http\\S+(/account/\\S+)");

  private Mails() {}

  /** The path in the newest mail of an account; whom it went to is sealed. */
  public static String newestLink() {
    String mail =
        Books.list(
                Product.shared(),
                "SELECT body FROM outgoing_mail WHERE body LIKE '%/account/%'"
                    + " ORDER BY id DESC LIMIT 1")
            .get(0);
    Matcher link = LINK.matcher(mail);
    if (!link.find()) {
      throw new IllegalStateException("No link in: " + mail);
    }
    return link.group(1);
  }
}
