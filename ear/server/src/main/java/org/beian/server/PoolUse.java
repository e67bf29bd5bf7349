package org.beian.server;

/** How a pool of connections is used now. */
public interface PoolUse {

  /** Connections that are lent. */
  int getActive();

  /** Connections that are ready. */
  int getIdle();

  /** Who waits for one. */
  int getWaiting();
}
