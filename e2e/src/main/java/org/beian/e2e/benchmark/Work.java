package org.beian.e2e.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** What one client does over and over, on connections of its own. */
interface Work extends AutoCloseable {

  /** Does it once; throws when the answer was not the wanted one. */
  void once() throws Exception;

  @Override
  void close() throws IOException, SQLException;

  /** Makes the work of one client. */
  interface Maker {
    Work make() throws Exception;
  }
}
