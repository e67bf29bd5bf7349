package org.beian.web.api.description;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The operations that the code has. */
final class Resources {

  private Resources() {}

  /** The method of each, by names such as {@code get /api/v1/codes}. */
  static Map<String, Method> operations() {
    Map<String, Method> operations = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.beian.web.api")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .forEach(resource -> add(resource, operations));
    return operations;
  }

  private static void add(Class<?> resource, Map<String, Method> operations) {
    for (Method method : resource.getDeclaredMethods()) {
      Arrays.stream(method.getAnnotations())
          .map(Annotation::annotationType)
          .map(type -> type.getAnnotation(HttpMethod.class))
          .filter(verb -> verb != null)
          .forEach(verb -> operations.put(name(verb, resource, method), method));
    }
  }

  private static String name(HttpMethod verb, Class<?> resource, Method method) {
    Path path = method.getAnnotation(Path.class);
    return verb.value().toLowerCase(Locale.ROOT)
        + " /api/v1/"
        + resource.getAnnotation(Path.class).value()
        + (path == null ? "" : "/" + path.value());
  }
}
