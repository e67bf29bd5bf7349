package org.beian.filing.upkeep;

import java.util.List;
import org.beian.directory.sealing.SealedTable;

/** Every table that keeps data of persons sealed, in both modules. */
public final class SealedTables {

  /** In the order in which they are walked along: what names most persons first. */
  public static final List<SealedTable> ALL =
      List.of(
          SealedTable.numbered("filing", "id", "particulars"),
          SealedTable.numbered("application", "id", "form", "particulars"),
          SealedTable.numbered("filing_edition", "filing_id", "particulars"),
          SealedTable.named("draft", "token_hash", "form", "trail", "conflicts", "email"),
          SealedTable.numbered("outgoing_mail", "id", "recipient"),
          SealedTable.named("material", "id", "file_name"),
          SealedTable.numbered("complaint", "id", "email"),
          SealedTable.numbered("complaint_step", "id", "words"),
          SealedTable.numbered("case_message", "id", "words"),
          SealedTable.numbered("case_note", "id", "words"),
          SealedTable.numbered("filing_voiding", "id", "reasons"),
          SealedTable.numbered("spot_check", "id", "reasons"),
          SealedTable.numbered("legal_hold", "id", "reason"),
          SealedTable.numbered("saved_view", "id", "query"),
          SealedTable.numbered("registry_export", "id", "question"),
          SealedTable.named("service_rating", "application_no", "words"),
          SealedTable.numbered("sandbox_filing", "id", "form"),
          SealedTable.numbered("sandbox_case", "id", "form"),
          SealedTable.numbered("api_client", "id", "warn_to"),
          SealedTable.ofFiles("issued_document", "id", "pdf", "ofd"));

  private SealedTables() {}
}
