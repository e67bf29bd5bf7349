package org.beian.filing.codes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;

/** Has the form follow the lists on record as soon as there is a schema. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class CodeStart {

  @Inject CodeMemory memory;

  @PostConstruct
  void start() {
    CodeLists.follow(memory::lists);
  }

  @PreDestroy
  void stop() {
    CodeLists.follow(Map::of);
  }
}
