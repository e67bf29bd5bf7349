package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beian.directory.announcement.AnnouncementBoard;
import org.beian.web.texts.Language;

/** What the administrators tell every visitor now. */
@Named
@RequestScoped
public class Announced {

  @Inject AnnouncementBoard board;
  @Inject Language language;

  /** The words of the announcements that are shown now, in the language of the page. */
  public List<String> getWords() {
    return board.shown().stream().map(one -> one.words(language.locale())).toList();
  }
}
