package org.beian.filing.program;

import java.util.List;
import java.util.Optional;
import org.beian.directory.client.KnownClient;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.form.FilingForm;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/**
 * The filings of an organisation as a program may see and change them: the real, or the sandbox.
 */
interface ProgramFilings {

  Receipt submit(KnownClient by, FilingForm form, String key);

  List<CaseView> cases(KnownClient by, CaseFilter filter);

  Optional<CaseView> find(KnownClient by, String applicationNo);

  boolean withdraw(KnownClient by, String applicationNo);

  List<FilingView> filings(KnownClient by, FilingFilter filter);

  Optional<FilingView> filing(KnownClient by, FilingNumber number);

  ProgramAnswer change(KnownClient by, TaggedFiling seen, FilingForm form, String key);

  ProgramAnswer cancel(KnownClient by, TaggedFiling seen, CancelReason reason, String key);

  ProgramAnswer confirm(KnownClient by, FilingNumber number);

  Optional<Reporter> reporter(KnownClient by, FilingNumber number);

  Optional<IssuedFile> paper(KnownClient by, String number, PaperWish wish);
}
