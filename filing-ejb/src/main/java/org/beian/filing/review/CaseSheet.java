package org.beian.filing.review;

import java.util.List;
import org.beian.filing.cases.CaseRecord;
import org.beian.filing.form.FormDifference;
import org.beian.filing.material.MaterialView;
import org.beian.filing.message.CaseMessage;
import org.beian.filing.queue.WaitingCase;
import org.beian.filing.registry.FilingOnRecord;
import org.beian.filing.registry.FilingView;
import org.beian.filing.search.SimilarFiling;

/**
 * All that a clerk looks at to decide a case.
 *
 * @param record with the numbers of persons covered; {@link ReviewDesk#uncover} shows them
 * @param waiting its place in the queue; null once it is decided
 * @param holder who has it in hand, as colleagues know them; null if nobody
 * @param mine whether the asker has it in hand
 * @param mayAct whether the asker may take it in hand
 * @param history what happened to it and its filing
 * @param subject the filing to be changed or cancelled; null for a new one
 * @param differences what a change would change
 * @param earlier applications of the thread before this one
 * @param alsoWaiting other cases of the unit that wait
 * @param filings of the same unit
 * @param similar effective filings of other units with a similar name
 * @param overlapping effective filings that hold some of the same addresses or domains
 * @param labels that clerks put on it
 */
public record CaseSheet(
    CaseRecord record,
    WaitingCase waiting,
    String holder,
    boolean mine,
    boolean mayAct,
    List<MaterialView> materials,
    HistoryPage history,
    List<DecisionRecord> decisions,
    FilingView subject,
    List<FormDifference> differences,
    List<CaseRecord> earlier,
    List<WaitingCase> alsoWaiting,
    List<FilingView> filings,
    List<SimilarFiling> similar,
    List<FilingOnRecord> overlapping,
    List<String> labels,
    List<CaseNote> notes,
    List<CaseMessage> messages) {}
