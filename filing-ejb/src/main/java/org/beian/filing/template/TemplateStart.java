package org.beian.filing.template;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;

/** Has papers and mails follow the templates on record as soon as there is a schema. */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class TemplateStart {

  @Inject TemplateMemory memory;

  @PostConstruct
  void start() {
    Wordings.follow(memory::present);
  }

  @PreDestroy
  void stop() {
    Wordings.follow(Map::of);
  }
}
