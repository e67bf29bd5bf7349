package org.beian.web.api.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beian.filing.codes.Code;
import org.beian.filing.codes.CodeList;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FieldLabels;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.MaterialKind;

/**
 * Makes the schemas of what is sent: one for each record of the form, named after it, and the
 * upload.
 *
 * <p>Nothing of the form is marked as required, because what must be given depends on track and
 * role; {@code POST applications/check} tells.
 */
final class FormSchemas {

  private final Map<String, Object> schemas;

  FormSchemas(Map<String, Object> schemas) {
    this.schemas = schemas;
  }

  void add() {
    section(FilingForm.class, "");
    Map<String, Object> upload = new LinkedHashMap<>();
    upload.put("type", "object");
    upload.put("description", "A material and its kind.");
    upload.put("required", List.of("file", "kind"));
    upload.put("properties", uploadParts());
    schemas.put("Upload", upload);
  }

  private static Map<String, Object> uploadParts() {
    Map<String, Object> file = described("PDF, JPEG, PNG or OFD of at most 10 MB.");
    file.put("format", "binary");
    Map<String, Object> kind = described("Code of `/codes/material-kind`.");
    kind.put("enum", Arrays.stream(MaterialKind.values()).map(Enum::name).toList());
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("file", file);
    parts.put("kind", kind);
    return parts;
  }

  private Map<String, Object> section(Class<?> type, String pointer) {
    String name = type.getSimpleName();
    if (!schemas.containsKey(name)) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schemas.put(name, schema);
      schema.put("type", "object");
      schema.put(
          "description",
          pointer.isEmpty()
              ? "The filing form (备案表) as it is filled in. Numbers and booleans may be sent in"
                  + " place of text."
              : label(pointer) + ".");
      schema.put("additionalProperties", false);
      Map<String, Object> properties = new LinkedHashMap<>();
      for (RecordComponent member : type.getRecordComponents()) {
        properties.put(
            member.getName(), value(member.getGenericType(), pointer + "/" + member.getName()));
      }
      schema.put("properties", properties);
    }
    return AnswerSchemas.ref(name);
  }

  private Map<String, Object> value(Type type, String pointer) {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], pointer);
    }
    return type == String.class ? text(pointer) : section((Class<?>) type, pointer);
  }

  private Map<String, Object> list(Type element, String pointer) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("description", label(pointer) + ".");
    String path = pointer.substring(1).replace('/', '.') + ".*";
    FormFields.all().stream()
        .filter(field -> field.path().startsWith(path))
        .findFirst()
        .ifPresent(field -> schema.put("maxItems", field.most()));
    schema.put("items", value(element, pointer + "/0"));
    return schema;
  }

  private static Map<String, Object> text(String pointer) {
    Optional<FormField> field = FormFields.find(pointer);
    Optional<String> list = field.map(FormField::codeList);
    Map<String, Object> schema =
        described(
            label(pointer) + list.map(name -> ". Code of `/codes/" + name + "`").orElse("") + ".");
    field.ifPresent(known -> schema.put("maxLength", known.maxLength()));
    list.flatMap(CodeLists::find).ifPresent(codes -> schema.put(kindOf(codes), codesOf(codes)));
    return schema;
  }

  /** To lists that are not closed administrators add: an enum of theirs would be untrue. */
  private static String kindOf(CodeList list) {
    return list.closed() ? "enum" : "x-extensible-enum";
  }

  private static List<String> codesOf(CodeList list) {
    return list.codes().stream().map(Code::code).toList();
  }

  private static Map<String, Object> described(String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", description);
    return schema;
  }

  /** The label in both languages; an element of a list is called after its list. */
  private static String label(String pointer) {
    String element = pointer.endsWith("/0") ? pointer.substring(0, pointer.length() - 2) : pointer;
    String path = element.substring(1).replace('/', '.').replace(".0.", ".*.");
    return FieldLabels.label(path, Locale.CHINESE)
        + " — "
        + FieldLabels.label(path, Locale.ENGLISH);
  }
}
