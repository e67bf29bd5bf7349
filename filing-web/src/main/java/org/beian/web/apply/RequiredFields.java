package org.beian.web.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.beian.filing.form.Finding;
import org.beian.filing.intake.IntakeDesk;
import org.beian.web.form.TypedForm;

/** Which fields must be filled in: those the desk misses in a form with nothing but its track. */
@ApplicationScoped
public class RequiredFields {

  @Inject IntakeDesk desk;

  private final Map<String, Set<String>> byTrack = new ConcurrentHashMap<>();

  /** Whether an empty field at a pointer stands in the way of acceptance in a track. */
  boolean has(String pointer, String track) {
    return pointer.equals("/track")
        || byTrack.computeIfAbsent(track.equals("ICP") ? "ICP" : "IP", this::ask).contains(pointer);
  }

  private Set<String> ask(String track) {
    TypedForm fields = TypedForm.empty();
    fields.take(Map.of("/track", new String[] {track}));
    return desk.check(fields.toHandIn()).findings().stream()
        .map(Finding::field)
        .collect(Collectors.toUnmodifiableSet());
  }
}
