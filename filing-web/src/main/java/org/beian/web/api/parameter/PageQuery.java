package org.beian.web.api.parameter;

import jakarta.ws.rs.QueryParam;

/** Which page of a list is wanted, and what of its items. */
public class PageQuery {

  @QueryParam("after")
  public String after;

  @QueryParam("limit")
  public String limit;

  @QueryParam("fields")
  public String fields;
}
