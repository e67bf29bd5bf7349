package org.beian.web.docs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beian.directory.outbox.PublicAddress;
import org.beian.filing.downstream.row.RowField;

/** The samples of the way in, with the address at which this desk is reached. */
@Named
@RequestScoped
public class ApiSamples {

  private static final String TOKEN =
      """
      curl -u "$CLIENT_ID:$CLIENT_SECRET" \\
        -d grant_type=client_credentials %1$s/oauth/token
      {"access_token":"eyJhbGciOi…","token_type":"Bearer","expires_in":600,"scope":"…"}
      """;

  private static final String FILING =
      """
      curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
        -d @form.json %1$s/api/v1/applications/check

      curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
        -H "Idempotency-Key: $(uuidgen)" -d @form.json %1$s/api/v1/applications
      """;

  private static final String FOLLOW =
      """
      curl -H "Authorization: Bearer $TOKEN" "%1$s/api/v1/filings?limit=50"

      curl -i -H "Authorization: Bearer $TOKEN" %1$s/api/v1/filings/$FILING_NO
      ETag: "1-2027-11-24"

      curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
        -H 'If-Match: "1-2027-11-24"' -d @form.json \\
        %1$s/api/v1/filings/$FILING_NO/changes
      """;

  private static final String REPORT =
      """
      gzip < list.csv | curl -H "Authorization: Bearer $TOKEN" \\
        -H "Content-Type: text/csv" -H "Content-Encoding: gzip" --data-binary @- \\
        "%1$s/api/v1/filings/$FILING_NO/downstream-reports?dryRun=true"
      """;

  private static final String SIGNATURE =
      """
      import base64, hashlib, hmac, time

      def is_ours(secret, headers, body):
          if abs(time.time() - int(headers["webhook-timestamp"])) > 300:
              return False
          signed = b".".join([headers["webhook-id"].encode(),
                              headers["webhook-timestamp"].encode(), body])
          wanted = base64.b64encode(hmac.new(secret.encode(), signed, hashlib.sha256).digest())
          return any(hmac.compare_digest(each, b"v1," + wanted)
                     for each in headers["webhook-signature"].encode().split(b" "))
      """;

  @Inject PublicAddress address;

  /** A column of a report. */
  public record Column(String label, String code) {}

  public String getToken() {
    return at(TOKEN);
  }

  public String getFiling() {
    return at(FILING);
  }

  public String getFollow() {
    return at(FOLLOW);
  }

  public String getReport() {
    return at(REPORT);
  }

  public String getSignature() {
    return SIGNATURE;
  }

  public List<Column> getColumns() {
    return Arrays.stream(RowField.values())
        .map(field -> new Column(field.label(Locale.CHINESE), field.code()))
        .toList();
  }

  private String at(String sample) {
    return sample.formatted(address.of(""));
  }
}
