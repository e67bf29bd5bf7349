package org.beian.directory.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people sign in with, to show or to write to; who may know it is the caller's business. */
@ApplicationScoped
public class Logins {

  @Inject Credentials credentials;

  /** The logins of credentials on record, by id. */
  public Map<Long, String> of(List<Long> ids) {
    return credentials.all(ids).stream()
        .collect(Collectors.toMap(Credential::id, Credential::login));
  }
}
