package org.beian.directory.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import org.beian.directory.persistence.Stripes;

/**
 * The chains as this server last saw them. What it saw may be out of date, since another server may
 * use the same chain: each server begins at another one to make that rare.
 */
@ApplicationScoped
class AuditChains {

  /** As many as the table has rows. */
  static final int CHAINS = 64;

  @Inject Stripes stripes;

  private final int first = ThreadLocalRandom.current().nextInt(CHAINS);
  private final ConcurrentMap<Integer, AuditChain> seen = new ConcurrentHashMap<>();

  /** A chain that no other transaction of this server uses, if there is one left. */
  AuditChain take() {
    int chain = (stripes.take("audit", CHAINS) + first) % CHAINS + 1;
    return seen.getOrDefault(chain, AuditChain.empty(chain));
  }

  void saw(AuditChain chain) {
    seen.put(chain.chain(), chain);
  }
}
