package org.beian.web.api.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a section of the form is read: its members in order and the way to its record.
 *
 * <p>Made once for each record type, so that reading a form needs no reflection.
 */
final class SectionPlan {

  /** A member: text, a section, or a list of either. */
  record Member(int place, boolean list, SectionPlan section) {

    boolean isText() {
      return section == null;
    }
  }

  private final Map<String, Member> members = new LinkedHashMap<>();
  private final MethodHandle constructor;

  private SectionPlan(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      members.put(components[i].getName(), member(i, components[i].getGenericType()));
    }
    constructor = constructorOf(type, components);
  }

  static SectionPlan of(Class<? extends Record> type) {
    return new SectionPlan(type);
  }

  private static Member member(int place, Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Member element = member(place, list.getActualTypeArguments()[0]);
      return new Member(place, true, element.section());
    }
    if (type == String.class) {
      return new Member(place, false, null);
    }
    if (type instanceof Class<?> section && section.isRecord()) {
      return new Member(place, false, new SectionPlan(section));
    }
    throw new IllegalStateException("No way to read " + type);
  }

  private static MethodHandle constructorOf(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return MethodHandles.publicLookup()
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No canonical constructor: " + type, e);
    }
  }

  /** The member of that name, or null. */
  Member member(String name) {
    return members.get(name);
  }

  /** The names of all members, in order, with a comma between. */
  String names() {
    return String.join(", ", members.keySet());
  }

  int size() {
    return members.size();
  }

  /** The record with these values, one for each member in order. */
  Object build(Object[] values) {
    try {
      return constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
