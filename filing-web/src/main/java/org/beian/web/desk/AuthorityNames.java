package org.beian.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.web.texts.Language;

/** The authorities that the reader sees, by name. */
@Named
@RequestScoped
public class AuthorityNames {

  @Inject AuthorityDirectory directory;
  @Inject CurrentStaff current;
  @Inject Language language;

  /** Those whose records the reader may look at. */
  public List<AuthorityView> getSeen() {
    return directory.all().stream()
        .filter(one -> current.signedIn().filter(staff -> staff.sees(one.code())).isPresent())
        .toList();
  }

  /** The name of an authority in the language of the page; empty for none. */
  public String of(AuthorityCode code) {
    if (code == null) {
      return "";
    }
    return directory.find(code).map(one -> one.name(language.locale())).orElse(code.value());
  }
}
