import { useDeferredValue } from 'react';

/**
 * What has arrived, once there is time to show it: whatever depends on it is rendered in small steps, between which keys
 * and clicks are answered, instead of at one go. What is there when a page opens is shown at once.
 */
export function useUnhurried<Value>(arrived: Value): Value {
  return useDeferredValue(arrived);
}
