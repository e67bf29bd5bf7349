package org.beian.web.api;

import jakarta.ws.rs.QueryParam;

/** Which page of a list is wanted, and what of its items. */
public class PageQuery {

  @QueryParam("after")
  String after;

  @QueryParam("limit")
  String limit;

  @QueryParam("fields")
  String fields;
}
