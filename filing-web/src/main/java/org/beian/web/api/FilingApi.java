package org.beian.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API for programs. */
@ApplicationPath("/api/v1")
public class FilingApi extends Application {}
