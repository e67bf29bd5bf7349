package org.beian.web.docs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beian.web.texts.Language;

/** The description of the API as pages: all operations, and each. */
@Named
@RequestScoped
public class ApiDocs {

  @Inject ApiDescription description;
  @Inject Language language;
  @Inject HttpServletRequest request;

  private DescribedOperation operation;
  private List<Group> groups;

  /** Operations of one tag. */
  public record Group(String name, String title, List<DescribedOperation> operations) {

    public Group {
      operations = List.copyOf(operations);
    }
  }

  /**
   * Finds the operation of the address.
   *
   * @throws FileNotFoundException there is none of that name
   */
  public void arrive() throws FileNotFoundException {
    String id = request.getParameter("id");
    operation =
        groups().stream()
            .flatMap(group -> group.operations().stream())
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new FileNotFoundException(id));
  }

  public DescribedOperation getOperation() {
    return operation;
  }

  /** All operations, by tags, in the order of the description. */
  public List<Group> groups() {
    if (groups == null) {
      groups = read();
    }
    return groups;
  }

  private List<Group> read() {
    JsonNode document = description.tree();
    OperationReader reader = new OperationReader(document, language.locale());
    Map<String, List<DescribedOperation>> byTag = new LinkedHashMap<>();
    document.path("tags").forEach(tag -> byTag.put(tag.path("name").asText(), new ArrayList<>()));
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        each ->
                            byTag
                                .get(each.getValue().path("tags").path(0).asText())
                                .add(reader.read(path.getKey(), each.getKey(), each.getValue()))));
    List<Group> all = new ArrayList<>();
    for (JsonNode tag : document.path("tags")) {
      String name = tag.path("name").asText();
      all.add(new Group(name, reader.title(tag, "description"), byTag.get(name)));
    }
    return all;
  }
}
