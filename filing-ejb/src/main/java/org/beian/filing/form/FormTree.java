package org.beian.filing.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A node of {@link FilingForm}, found by reflection once: a text, a list or a section. A field that
 * is added to the form cannot be forgotten by what goes through the tree.
 */
sealed interface FormTree {

  /** The same node with every text in the shape of its field. */
  Object normalise(Object node);

  /** Shows every text of the node, with its JSON pointer. */
  void visit(String pointer, Object node, FormFields.Visitor visitor);

  /** The fields below, in order. */
  Stream<FormField> fields();

  /** The tree of the form, its texts belonging to the {@code fields} of their paths. */
  static FormTree of(Map<String, FormField> fields) {
    return of("", FilingForm.class, fields);
  }

  private static FormTree of(String path, Type type, Map<String, FormField> fields) {
    if (type instanceof ParameterizedType list) {
      return new Rows(of(path + ".*", list.getActualTypeArguments()[0], fields));
    }
    if (type == String.class) {
      FormField field = fields.get(path);
      if (field == null) {
        throw new IllegalStateException("No format for the field " + path);
      }
      return new Leaf(field);
    }
    return Section.of(path, (Class<?>) type, fields);
  }

  /** A text. */
  record Leaf(FormField field) implements FormTree {

    @Override
    public Object normalise(Object node) {
      return field.format().normalise((String) node);
    }

    @Override
    public void visit(String pointer, Object node, FormFields.Visitor visitor) {
      if (node != null) {
        visitor.text(pointer, field, (String) node);
      }
    }

    @Override
    public Stream<FormField> fields() {
      return Stream.of(field);
    }
  }

  /** A list. */
  record Rows(FormTree row) implements FormTree {

    @Override
    public Object normalise(Object node) {
      List<Object> rows = new ArrayList<>();
      ((List<?>) node).forEach(element -> rows.add(row.normalise(element)));
      return rows;
    }

    @Override
    public void visit(String pointer, Object node, FormFields.Visitor visitor) {
      List<?> rows = (List<?>) node;
      int most = row.fields().findFirst().orElseThrow().most();
      if (rows.size() > most) {
        visitor.overfull(pointer, most, rows.size());
      }
      for (int i = 0; i < Math.min(rows.size(), most); i++) {
        row.visit(pointer + "/" + i, rows.get(i), visitor);
      }
    }

    @Override
    public Stream<FormField> fields() {
      return row.fields();
    }
  }

  /** A record, by its components. */
  record Section(
      Constructor<?> constructor, List<Method> accessors, List<String> names, List<FormTree> parts)
      implements FormTree {

    static Section of(String path, Class<?> type, Map<String, FormField> fields) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Section(
            type.getDeclaredConstructor(types),
            Arrays.stream(components).map(RecordComponent::getAccessor).toList(),
            Arrays.stream(components).map(RecordComponent::getName).toList(),
            Arrays.stream(components)
                .map(part -> FormTree.of(below(path, part), part.getGenericType(), fields))
                .toList());
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Object normalise(Object node) {
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        Object part = node == null ? null : part(node, i);
        boolean list = parts.get(i) instanceof Rows;
        values[i] = parts.get(i).normalise(list && part == null ? List.of() : part);
      }
      try {
        return constructor.newInstance(values);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void visit(String pointer, Object node, FormFields.Visitor visitor) {
      for (int i = 0; node != null && i < names.size(); i++) {
        parts.get(i).visit(pointer + "/" + names.get(i), part(node, i), visitor);
      }
    }

    @Override
    public Stream<FormField> fields() {
      return parts.stream().flatMap(FormTree::fields);
    }

    private Object part(Object node, int i) {
      try {
        return accessors.get(i).invoke(node);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String below(String path, RecordComponent part) {
      return path.isEmpty() ? part.getName() : path + "." + part.getName();
    }
  }
}
