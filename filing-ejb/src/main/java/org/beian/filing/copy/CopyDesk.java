package org.beian.filing.copy;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beian.directory.account.SignedIn;
import org.beian.directory.audit.AuditLog;
import org.beian.filing.persistence.Sql;

/**
 * Gives the owner of an organisation's account a copy of everything held about it (Personal
 * Information Protection Law, Art. 45), as of one instant. What is wrong in it is corrected by a
 * change of the filing.
 */
@Stateless
public class CopyDesk {

  private static final String READ_ME =
      """
      本压缩包是互联网用户备案系统保存的、与贵单位有关的全部数据的副本。
      *.json：各类记录，时间为协调世界时（UTC）；materials：贵单位上传的材料；papers：签发给贵单位的文书。
      looks.json：谁在何时查看或者处理过贵单位的办件（工作人员不具名）。
      不包括：密码等秘密、检索用的索引、工作人员的内部备注，以及未留贵单位成员邮箱的投诉。
      数据有误的，请对备案申请变更。

      This archive is a copy of all data held about your organisation.
      *.json: the records, times in UTC; materials: what you uploaded; papers: what you were given.
      looks.json: who looked at or worked on your cases, and when (officials are not named).
      Not included: secrets such as passwords, indexes for searching, internal notes of officials,
      and complaints that did not come with the e-mail address of one of your members.
      To correct what is wrong, apply for a change of the filing.

      %s
      """;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  @Inject CopyFiles files;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Writes the copy as a ZIP archive.
   *
   * @return false if the member is not the owner; nothing is written then
   * @throws IOException the archive could not be written
   */
  public boolean write(SignedIn by, OutputStream out) throws IOException {
    if (!by.isOwner()) {
      return false;
    }
    audit.enter("account.copy", "account " + by.accountId(), "WRITTEN");
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "README.txt", READ_ME.formatted(now).getBytes(StandardCharsets.UTF_8));
      Set<String> members = new HashSet<>();
      for (CopyTable table : CopyTables.ALL) {
        add(zip, table, by.accountId(), members);
      }
      files.add(by.accountId(), zip);
    }
    return true;
  }

  /** Adds the rows of a table one by one: a provider's list may have a million. */
  private void add(ZipOutputStream zip, CopyTable table, long account, Set<String> members)
      throws IOException {
    zip.putNextEntry(new ZipEntry(table.name() + ".json"));
    try (SequenceWriter file = CopyRow.FILE.writeValuesAsArray(zip)) {
      Sql.run(
          entities,
          table.sql(),
          s -> {
            for (int i = 1; i <= table.parameters(); i++) {
              s.setLong(i, account);
            }
            Sql.each(s, row -> add(file, table, CopyRow.read(row), members));
            return table;
          });
    }
    zip.closeEntry();
  }

  private static void add(
      SequenceWriter file, CopyTable table, ObjectNode row, Set<String> members) {
    String email = row.path("email").asText();
    if (table.name().equals("members")) {
      members.add(email);
    }
    if (table.ofMembers() && !members.contains(email)) {
      return;
    }
    try {
      file.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
