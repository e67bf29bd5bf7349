package org.beian.web.docs;

import com.fasterxml.jackson.databind.JsonNode;

/** Follows the references of a description. */
record References(JsonNode document) {

  /** The node itself, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref")
        ? document.at(node.path("$ref").asText().substring("#".length()))
        : node;
  }
}
