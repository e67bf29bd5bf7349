package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataSourceCommandsTest {

  @Test
  void charactersThatSeparatePropertiesAreEscaped() {
    Database database = new Database("jdbc:mariadb://db:3306/filing", "de:sk", "a=b\"c\\d");

    assertThat(DataSourceCommands.createPool(database))
        .filteredOn(argument -> argument.startsWith("--property="))
        .singleElement()
        .asString()
        .startsWith("--property=url=jdbc\\:mariadb\\://db\\:3306/filing?connectTimeout\\=5000&")
        .endsWith(":user=de\\:sk:password=a\\=b\\\"c\\\\d");
  }
}
