package org.beian.e2e.benchmark;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of a running virtual machine, seen from outside, without a process for each look. */
final class Heap implements Closeable {

  private static final double MEGABYTE = 1024.0 * 1024;

  private final JMXConnector connector;
  private final MemoryMXBean memory;
  private final List<GarbageCollectorMXBean> collectors;
  private final Set<String> pools;

  private Heap(JMXConnector connector) throws IOException {
    this.connector = connector;
    MBeanServerConnection machine = connector.getMBeanServerConnection();
    memory = ManagementFactory.getPlatformMXBean(machine, MemoryMXBean.class);
    collectors =
        List.copyOf(ManagementFactory.getPlatformMXBeans(machine, GarbageCollectorMXBean.class));
    pools =
        ManagementFactory.getPlatformMXBeans(machine, MemoryPoolMXBean.class).stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
  }

  /** Begins to look at the heap of a process, one of our own on this machine. */
  @SuppressWarnings("BanJNDI") // nobody else answers at the address that it gives
  static Heap of(ProcessHandle process) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
      try {
        JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
        return new Heap(JMXConnectorFactory.connect(address));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** Megabytes that a process uses after a full collection. */
  static double usedMegabytes(ProcessHandle process) throws IOException {
    try (Heap heap = of(process)) {
      return heap.usedMegabytes();
    }
  }

  /** Megabytes in use after a full collection. */
  double usedMegabytes() {
    memory.gc();
    return presentMegabytes();
  }

  /** Megabytes in use now, what nobody needs any more included. */
  double presentMegabytes() {
    return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** Megabytes that the last collection left, whatever kind it was. */
  double leftMegabytes() {
    GcInfo last = null;
    for (GarbageCollectorMXBean collector : collectors) {
      GcInfo info = collector.getLastGcInfo();
      if (info != null && (last == null || info.getEndTime() > last.getEndTime())) {
        last = info;
      }
    }
    Map<String, MemoryUsage> after = last == null ? Map.of() : last.getMemoryUsageAfterGc();
    return after.entrySet().stream()
        .filter(pool -> pools.contains(pool.getKey()))
        .mapToDouble(pool -> pool.getValue().getUsed() / MEGABYTE)
        .sum();
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
