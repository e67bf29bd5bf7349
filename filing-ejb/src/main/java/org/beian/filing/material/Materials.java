package org.beian.filing.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.filing.scan.ScanResult;
import org.beian.filing.scan.ScanState;

/** The materials on record. */
@ApplicationScoped
class Materials {

  private static final int PART_SIZE = 256 * 1024;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  @Inject AuditLog audit;
  @Inject MaterialKeys keys;

  /**
   * Adds a material part by part: no more than one part is held in memory.
   *
   * @param key by which repeats are known, or null
   * @return false, and nothing is added, if the key was used before
   */
  @Transactional
  boolean add(MaterialView view, Path content, String key) throws IOException {
    entities.persist(new Material(view));
    entities.flush();
    if (key != null && !keys.enter(key, view)) {
      removeFree(view.id());
      return false;
    }
    try (InputStream in = Files.newInputStream(content)) {
      byte[] part = in.readNBytes(PART_SIZE);
      for (int position = 0; part.length > 0; position++) {
        entities.persist(new MaterialPart(view.id(), position, part));
        entities.flush();
        entities.clear();
        part = in.readNBytes(PART_SIZE);
      }
    }
    return true;
  }

  /** The material that came with a key before, as it was answered. */
  @Transactional
  Optional<MaterialView> earlier(String key, MaterialView material) {
    return keys.find(key, material).flatMap(this::find).map(Material::view);
  }

  Optional<Material> find(String id) {
    return Optional.ofNullable(entities.find(Material.class, id));
  }

  /** The content of a material, part by part. */
  List<byte[]> parts(String id) {
    return entities
        .createQuery(
            "select p.content from MaterialPart p where p.materialId = :id order by p.position",
            byte[].class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Removes a material that no application has; its parts go with it. */
  @Transactional
  boolean removeFree(String id) {
    return entities
            .createQuery("delete from Material m where m.id = :id and m.applicationId is null")
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /** Binds free materials to an application; returns how many of them were free. */
  int bind(Collection<String> ids, long applicationId) {
    return entities
        .createQuery(
            "update Material m set m.applicationId = :application"
                + " where m.id in :ids and m.applicationId is null")
        .setParameter("application", applicationId)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** Lets go of the materials of an application. */
  void release(long applicationId) {
    entities
        .createQuery(
            "update Material m set m.applicationId = null where m.applicationId = :application")
        .setParameter("application", applicationId)
        .executeUpdate();
  }

  /** Keeps materials at least so long. */
  void keepUntil(Collection<String> ids, Instant until) {
    entities
        .createQuery("update Material m set m.keepUntil = :until where m.id in :ids")
        .setParameter("until", until)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** The ids of at most {@code limit} materials that wait for the scanner, the oldest first. */
  List<String> pending(int limit) {
    return entities
        .createQuery(
            "select m.id from Material m where m.scan = :scan order by m.uploadedAt", String.class)
        .setParameter("scan", ScanState.PENDING)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Writes down what a search found later than the material came. */
  @Transactional
  void searched(String id, ScanResult result) {
    Material material = entities.find(Material.class, id);
    if (material == null) {
      return; // taken away meanwhile
    }
    material.searched(result);
    if (result.state() == ScanState.INFECTED) {
      audit.enterByMachine("material.scan", id, "INFECTED");
    }
  }

  /** Which of these materials are infected. */
  List<Material> infected(Collection<String> ids) {
    return entities
        .createQuery(
            "select m from Material m where m.id in :ids and m.scan = :scan", Material.class)
        .setParameter("ids", ids)
        .setParameter("scan", ScanState.INFECTED)
        .getResultList();
  }

  /** The bytes of all these materials together. */
  long totalSize(Collection<String> ids) {
    return entities
        .createQuery(
            "select coalesce(sum(m.size), 0) from Material m where m.id in :ids", Long.class)
        .setParameter("ids", ids)
        .getSingleResult();
  }

  /**
   * Removes at most {@code limit} free materials uploaded before {@code instant} that no draft
   * needs any more.
   */
  @Transactional
  void removeFreeBefore(Instant instant, Instant now, int limit) {
    List<String> old =
        entities
            .createQuery(
                "select m.id from Material m"
                    + " where m.applicationId is null and m.uploadedAt < :instant"
                    + " and (m.keepUntil is null or m.keepUntil < :now)",
                String.class)
            .setParameter("instant", instant)
            .setParameter("now", now)
            .setMaxResults(limit)
            .getResultList();
    old.forEach(this::removeFree);
  }
}
