package org.beian.filing.scan;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start with settings of the scanner that cannot be meant. */
@Singleton
@Startup
public class ScannerStart {

  @Inject Scanner scanner;

  @PostConstruct
  void check() {
    scanner.check();
  }
}
