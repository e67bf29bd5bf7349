package org.beian.filing.downstream;

import java.util.List;
import java.util.Map;
import org.beian.filing.downstream.format.Glimpse;
import org.beian.filing.downstream.row.RowFault;
import org.beian.filing.downstream.row.RowField;

/**
 * The beginning of a file that waits to be told what its columns are.
 *
 * @param glimpse null where the file cannot be read
 * @param remembered what the provider said of its columns before
 * @param fault why the file cannot be read, else null
 */
public record Preview(Glimpse glimpse, Map<String, String> remembered, RowFault fault) {

  /** What the column is taken for unless another thing is said: a field's code, or empty. */
  public String guess(String head) {
    String said = remembered.get(head.strip());
    if (said != null) {
      return said;
    }
    RowField field = Glimpse.fieldOf(head);
    return field == null ? "" : field.code();
  }

  /** The columns in their order. */
  public List<String> heads() {
    return glimpse.heads();
  }
}
