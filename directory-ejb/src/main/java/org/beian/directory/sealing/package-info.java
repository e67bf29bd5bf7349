/**
 * Data of persons at rest: sealed with SM4 (GB/T 32907) under keys that lie outside the database,
 * sealed anew when a key is replaced, and found again by a keyed hash. What the data mean, and who
 * may look at them, is another room's business; secrets of the desk itself are in {@code secret}.
 */
package org.beian.directory.sealing;
