package org.beian.filing.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.beian.filing.rules.FilingDeadline;

/** The deadline of a case as its row keeps it: a record cannot be mapped by itself. */
@Embeddable
public class DeadlineColumns {

  @Column(name = "connected_on")
  private LocalDate connectedOn;

  @Column(name = "thirtieth_day")
  private LocalDate thirtiethDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "days_late")
  private long daysLate;

  @Column private boolean certain;

  protected DeadlineColumns() {} // for JPA

  private DeadlineColumns(FilingDeadline deadline) {
    this.connectedOn = deadline.connectedOn();
    this.thirtiethDay = deadline.thirtiethDay();
    this.lastDay = deadline.lastDay();
    this.daysLate = deadline.daysLate();
    this.certain = deadline.certain();
  }

  /** The columns of a deadline; null, and so all of them, where none could be worked out. */
  public static DeadlineColumns of(FilingDeadline deadline) {
    return deadline == null ? null : new DeadlineColumns(deadline);
  }

  /** The deadline in the columns, which are null where a row has none. */
  public static FilingDeadline read(DeadlineColumns columns) {
    return columns == null ? null : columns.deadline();
  }

  private FilingDeadline deadline() {
    return new FilingDeadline(connectedOn, thirtiethDay, lastDay, daysLate, certain);
  }
}
