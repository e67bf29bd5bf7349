package org.beian.filing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.cases.CaseRecord;
import org.beian.filing.cases.CaseRecords;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.DomainName;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.form.FormDifference;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.FormUnits;
import org.beian.filing.form.Reading;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.material.MaterialView;
import org.beian.filing.message.CaseMessage;
import org.beian.filing.message.MessageOffice;
import org.beian.filing.network.IpRange;
import org.beian.filing.privacy.FormMask;
import org.beian.filing.queue.CaseLabels;
import org.beian.filing.queue.WaitingCase;
import org.beian.filing.queue.WaitingCases;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingOnRecord;
import org.beian.filing.registry.FilingRegister;
import org.beian.filing.registry.FilingView;
import org.beian.filing.search.SimilarNames;

/** Gathers what a clerk looks at. */
@ApplicationScoped
class CaseSheets {

  private static final int MOST_OVERLAPS = 20;

  @Inject StaffScope scope;
  @Inject CaseRecords cases;
  @Inject WaitingCases queue;
  @Inject MaterialStore materials;
  @Inject CaseHistory history;
  @Inject DecisionBook book;
  @Inject CaseNotes notes;
  @Inject CaseLabels labels;
  @Inject MessageOffice messages;
  @Inject FilingKeeping filings;
  @Inject FilingRegister register;
  @Inject SimilarNames similar;

  CaseSheet of(CaseRecord record, StaffMember member, Instant now, String earlierThan) {
    String number = record.view().applicationNo();
    Optional<WaitingCase> waiting = queue.find(number);
    String holder = waiting.map(one -> one.holder(now)).orElse(null);
    FilingView subject = Optional.ofNullable(record.subject()).flatMap(filings::find).orElse(null);
    return new CaseSheet(
        record.masked(),
        waiting.orElse(null),
        holder == null ? null : scope.nameOf(holder).orElse(holder),
        member.actor().equals(holder),
        member.has(StaffRole.CLERK)
            && waiting.filter(w -> member.handles(w.authority())).isPresent(),
        materialsOf(record.form()),
        history.of(record, earlierThan),
        book.of(number),
        subject,
        differences(record, subject),
        cases.before(record),
        alsoWaiting(record, member),
        record.unitCode() == null ? List.of() : filings.ofUnit(record.unitCode()),
        similar.of(record.view().unitName(), record.unitCode()),
        overlapping(FormFields.normalise(record.form()), record.view().filingNo()),
        labels.of(number),
        notes.of(number),
        messagesOf(record, member));
  }

  private List<MaterialView> materialsOf(FilingForm form) {
    return form.materials().stream()
        .map(MaterialReference::id)
        .filter(Objects::nonNull)
        .map(materials::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<FormDifference> differences(CaseRecord record, FilingView subject) {
    if (subject == null || record.view().kind() == ApplicationKind.CANCEL) {
      return List.of();
    }
    FilingForm asked = FormFields.normalise(record.form());
    Map<String, String> before = FormUnits.of(FormMask.masked(subject.form()));
    Map<String, String> after = FormUnits.of(FormMask.masked(asked));
    return FormUnits.differences(subject.form(), asked).stream()
        .map(FormDifference::pointer)
        .map(pointer -> new FormDifference(pointer, before.get(pointer), after.get(pointer)))
        .toList();
  }

  private List<WaitingCase> alsoWaiting(CaseRecord record, StaffMember member) {
    return record.unitCode() == null
        ? List.of()
        : queue.ofUnit(record.unitCode()).stream()
            .filter(one -> member.sees(one.authority()))
            .filter(one -> !one.applicationNo().equals(record.view().applicationNo()))
            .toList();
  }

  /** What else holds some of the same; the filing of the case itself does. */
  private List<FilingOnRecord> overlapping(FilingForm form, String own) {
    Stream<FilingOnRecord> ranges =
        form.connection() == null
            ? Stream.empty()
            : form.connection().ipRanges().stream()
                .filter(row -> row.range() != null)
                .map(row -> IpRange.read(row.range()))
                .map(Reading::asOptional)
                .flatMap(Optional::stream)
                .flatMap(range -> register.overlapping(range).stream());
    Stream<FilingOnRecord> domains =
        form.service() == null
            ? Stream.empty()
            : Stream.concat(
                    Stream.ofNullable(form.service().primaryDomain()),
                    form.service().otherDomains().stream().filter(Objects::nonNull))
                .map(DomainName::read)
                .map(Reading::asOptional)
                .flatMap(Optional::stream)
                .flatMap(domain -> register.holderOf(domain.registrable()).stream());
    return Stream.concat(ranges, domains)
        .filter(one -> !one.number().value().equals(own))
        .distinct()
        .limit(MOST_OVERLAPS)
        .toList();
  }

  private List<CaseMessage> messagesOf(CaseRecord record, StaffMember member) {
    return member.handles(record.view().authority())
        ? messages.read(
            new MessageOffice.Clerk(member.actor(), member.authority()),
            record.view().applicationNo())
        : List.of();
  }
}
